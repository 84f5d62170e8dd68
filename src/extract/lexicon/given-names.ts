/**
 * Given names that tell whether `he` or `she` may mean their bearer, without accents, for all languages of Latin script. Names that both
 * bear, in one language or another (Andrea, Dominique, Jean, Nicola), are left out.
 */

const namesIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const WOMENS_NAMES = namesIn(`
  abigail adele adriana agathe agnes aicha aissata alejandra alena alexandra alice alicia alina aline amelia amina
  aminata amy ana anastasia angela angelina angelique anke ann anna annabelle annalena anne annegret anneli
  annette annick annika antje antoinette antonia arancha asma astrid atifete audrey ayelet barbara beata beate
  beatrice beatrix beatriz benazir bettina bidhya bintou birgit birgitta brenda brigitte camilla carla carmen
  carol carolina caroline catarina catherine cathy cecilia celine chandrika charlotte chiara chloe christiane
  christina christine chrystia clara claudia claudine condoleezza constance corazon corinne cornelia cristina
  dalia daniela danielle deborah delcy delphine diana diane dilma dina dolores donna dora doris dorothea droupadi
  ebba edith edna elena eleni eleonora elin elina elisa elisabeth elise eliza elizabeth ella ellen elsa elvira
  emily emma emmanuelle erika erna esperanca esther eva eveline evika ewa fatima fatimata fatou federica felicity
  fernanda fiame fiona flora florence francesca francisca franziska frederique gabriela gabrielle genevieve
  georgette giorgia gisele gloria golda graca graciela gretchen gro gwendolyn hala halimah hanna hannah harriet
  hawa heather heidi helen helena helene helga helle henrietta hilda hilde hillary ilse imelda indira ine
  ines ingrid ingrida irena irene irina iris isabel isabella isabelle ivana jacinda jacqueline jadranka jane janet
  janice jeanette jeanine jeanne jelena jennifer jessica jill joanna johanna josephine joyce juana judith
  julia juliana julie juliette jutta kadiatou kaja kamala karen karin karine karoline katarina kate katerina
  katharina katherine kathleen kathryn katja katrin katrine keiko kersti khaleda kirsten kolinda kristalina
  kristin kristina laila laimdota laura layla leila lena leni leticia letizia lidia lilian liliana linda
  lindiwe lisa liz louise lucia luciana lucie lucinda lucy luisa lydia madeleine magda magdalena maia malgorzata
  manuela marcela margaret margareta margarita margot margrethe maria mariam mariana marianne marie marija marina
  marine marisa marise marisol marit marlene marta martha martina martine mary mathilde maura maxima megawati
  melania melanie melissa mercedes meryem mette mia michaela michelle milena mirjana monica monika monique nadia
  nadine naledi nancy naomi natalia natalie natasha nathalie nicole nina nirmala nkosazana norma nuria oksana olga
  olivia ophelia paetongtarn pamela patricia paula pauline penny phumzile pia pratibha priti rachel raquel rebecca
  regina retno riikka rita roberta rokia rosa rose rosemary rosine roza ruth saara sabine sahle salome samia
  sandra sanna sara sarah sarita segolene sharon sheikha sheila shirin sigrid sigridur silvana silvia simona
  simonetta sirimavo sofia sonia sophie stella stephanie suella sunita susan susana susanna susanne sushma suzanne
  svetlana sviatlana sylvia sylvie tanja tansu tarja tatiana teodora teresa thandi theresa therese theresia tina
  tzipi ulla ursula ute vaira valentina valeria valerie vera veronica veronika veronique vesna victoria vigdis
  viktoria violeta viorica virginia vjosa wendy wilhelmina winnie xiomara yael yingluck ylva yolanda yulia
  yuliia yvette yvonne zeinab zoe zuzana
`);

export const MENS_NAMES = namesIn(`
  aaron abdallah abdelaziz abdelmadjid abdou abdoulaye abdul abdullah abiy abraham adam adolfo adrian ahmad
  ahmed alain alassane albert alberto aldo alejandro aleksandar aleksander aleksandr alexander alexandre alexei
  alexis alfonso alfredo ali allan alpha alvaro amadou amir andre andreas andrei andrej andres andrew andrey
  andrzej anthony antonio antony antti anwar arturo assimi augusto bashar bassirou benigno benjamin bernard
  bertrand bill binyamin bob boris brian bruno carl carlos charles christian christophe claudio colin cyril
  daniel david denis dick didier dmitry dmytro dominic donald eamon edgar eduard eduardo edward emile
  emilio emmanuel enrico enrique eric erik ernesto evariste evo felipe felix fernando fidel filip francisco franck
  francois frank franz fred frederic frederick friedrich fumio gabriel george georges georgi gerald gerard gerhard
  gianni giorgos giovanni giulio giuseppe gordon guillaume guillermo gustavo guy hakainde hamad hamid hans harald
  harold hassan helmut henri henrik henry hermann hosni hugo hussein ian ibrahim idriss igor imran ion isaias
  islam ismail ivan ivo jack jacob jacques jair jakob james jamie jan janez janos javier jens jeremy jerome jerzy
  jim jimmy joachim joao joe johan johann johannes john jonas jonathan jorge jose josef josep joseph joshua juan
  julius jurgen justin kais karl kassym keir keith kenneth kevin klaus kofi konstantin kostas kwasi lars laurent
  leonid lionel lloyd luc luca luigi luis luiz mahamat mahmoud mamadou manuel marc marcel marcelo marco marcos
  mariano mario mark marko martin mateusz mathieu matteo matthew maurice mauricio mauro max maxime michael michal
  micheal miguel mihai mikhail mikheil mikulas milan milorad milos mohamed mohammad mohammed moise moussa muhammad
  muhammadu mustafa narendra nayib nelson nestor nicholas nicolae nicolas nicos nikola nikolai nikos
  norbert olaf oleksandr oleksiy oliver olivier olusegun omar oscar oskar otto pablo paolo patrice patrick paul
  pavel pedro per peter petr petro petros philip philippe pierre piotr radek radoslaw rafael rajiv ramon raul
  recep rene rex ricardo richard rishi rob robert roberto rodrigo roger roland roman ronald rui sadyr salva
  samuel sauli scott sebastian sebastien serdar serge sergei sergey sergio shavkat shigeru shinzo silvio simon
  stefan stephane stephen steve steven suleiman tedros teodoro thabo thomas tim tom tony traian umaro victor
  viktor vincent vladimir volodymyr werner wilhelm william winston yair yasser yitzhak yoshihide youssef yoweri
  yusuf yves zine zoran
`);
