/** Spanish small words by what they do in a sentence about a visit. */
import type { Words } from '../words';

export const WORDS: Words = {
  articles: 'el,la,los,las,un,una,unos,unas,su,sus,del,al,este,esta,ese,esa',
  of: 'de,del,de la,de los,de las',
  by: 'por,por el,por la,de parte de,encabezada por,encabezado por,presidida por,presidido por,liderada por',
  with: 'con,con el,con la,junto a,junto al,junto con,en compañía de,ante',
  and: 'y,e,así como,luego,o',
  at: 'gira por,giras por,periplo por,recorrido por,viaje por,en,a,al,en la,en el',
  goal: 'hacia,para,con destino a,rumbo a,camino de',
  from: 'desde,procedente de,de regreso de,de vuelta de,tras visitar',
  between: 'entre',
  possessive: '',
  personal: 'a,al',
  his: 'su,sus',
  mine: 'mi,mis,nuestro,nuestra,nuestros,nuestras',
  he: 'él,ella,este último,esta última',
  himself: 'él mismo,ella misma',
  they: 'los mismos,los mismos dirigentes,ellos,ellas,ambos,ambos mandatarios,ambos presidentes,los dos presidentes,los dos mandatarios,los dos líderes,ambos líderes,los dos ministros,ambos ministros,ambos cancilleres,los dos cancilleres,las dos delegaciones,ambas partes,los dos',
  who: 'que,quien,quienes,cuyo,cuya,donde',
  whom: 'que,quien,quienes',
  toWhom: 'a quien,al que,a la que',
  counterpart: 'homólogo,homóloga,homólogos,par,colega,anfitrión,anfitriona',
  both: 'ambos,dos,los dos',
  have: 'ha,han,haber,habiendo,habrá,habrán',
  justDone: 'acaba de,acaban de,acababa de,acababan de',
  had: 'había,habían,hubo,habría,habrían',
  be: 'es,son,está,están,siendo',
  was: 'fue,fueron,era,eran,estaba,estaban,estuvo,estuvieron,quedó',
  willBe: 'será,serán,sería,serían,ser,estará,estarán,sea,sean',
  been: 'sido,estado',
  will: 'va a,van a,habrá,habrán',
  planned:
    'debe,deben,tiene previsto,tienen previsto,prevé,prevén,planea,planean,se dispone a,se disponen a,está previsto que,tiene pensado,piensa,se propone,se espera que',
  wasToHave: 'debía,debían,iba a,iban a,tenía previsto,tenían previsto,pensaba,planeaba,preveía',
  doesSo: '',
  unrealised: 'debería haber,deberían haber',
  would: 'podría,podrían,debería,querría',
  reflexive: 'se',
  to: 'a,de,para',
  negation: 'no,sin,nunca,jamás,ni,tampoco',
  demands: 'pidió,pide,piden,exigió,exige,exigen,propuso,propone,proponen,quiere,quieren,espera,esperan',
  wish: 'quiere,quieren,quería,querría,desea,desean,deseo de,espera,esperan,esperaba,podría,podrían,puede,posible,posibles,posibilidad,eventual,propuso,propone,propuesta,dispuesto a,dispuesta a,interés en,si,cuando la,pidió,pide,piden,reclama,reclamó,a menudo,con frecuencia,cada año,todos los años,habitualmente,estudia,estudian,evalúa,considera,intención de,sueña con,desmintió,descartó,ojalá,está por ver,sin fecha,prometió,alguna vez,algún día,frecuentes',
  accepts: 'aceptó,aceptado,acepta,aceptan,aceptaron',
  invite: 'invita,invitó,invitan,invitaron,invitar,invitación a,cursó una invitación,invitará',
  phone:
    'por teléfono,telefónica,telefónicamente,telefónico,llamada,llamada telefónica,conversación telefónica,telefoneó,llamó,carta,mensaje,por carta',
  video:
    'por videoconferencia,videoconferencia,virtual,virtualmente,por vídeo,por video,telemática,telemáticamente,en línea,a distancia',
  margins:
    'al margen,al margen de,al margen del,en los márgenes de,en el marco de,en el marco del,con ocasión de,en paralelo a',
  say: 'dijo,dice,declaró,afirmó,afirma,anunció,anuncia,anunciaron,informó,informa,señaló,aseguró,asegura,explicó,confirmó,confirma,según,indicó,comentó,destacó,subrayó,recordó,calificó,criticó,condenó,aplaudió,celebró que,felicitó,agradeció,escribió,denunció,expresó,lamentó',
  absent:
    'ausente,ausentes,ausencia,no asistió,no asistirá,no asiste,no acudió,no acudirá,no participará,no participó,no formará parte,no forma parte,no tomará parte,no tomó parte,no fue invitado,no fueron invitados,excluido,excluida,suspendido,boicoteó,se ausentó,rehusó asistir,no viajará a la cumbre,envió en su lugar,representado por',
  company:
    'acompañado de,acompañada de,acompañado por,acompañada por,acompañado,al frente de,a la cabeza de,encabezada por,encabezado por,en compañía de,acompaña,acompañará,lo acompañan,flanqueado por',
  likes: 'como,tal como,al igual que,igual que,a ejemplo de',
  dateOwners:
    'elección,elecciones,elegido,elegida,reelegido,reelección,investidura,independencia,nacido,nació,nacimiento,muerte,murió,falleció,golpe de Estado,golpe,en el poder desde,referéndum,votación,comicios,atentado,ataque,ataques,terremoto,guerra,invasión,firmado,firmada,firma de,acuerdo de,tratado de,entró en vigor,adoptado,aprobado,resolución,ley,fundado,fundada,creado,creada,aniversario,revolución,crisis,nombrado,nombrada,asumió,juró,relaciones diplomáticas,Mundial,Juegos Olímpicos,publicado,comunicado del,dictadura,desde hace',
  begins:
    'inicia,inició,iniciará,comienza,comenzó,comenzará,empieza,empezó,empezará,emprende,emprendió,arranca,arrancó,arrancará,inicio,comienzo,iniciar,comenzar',
  ends: 'concluyó,concluye,concluirá,terminó,termina,terminará,finalizó,finaliza,acabó,puso fin a,regresó,volvió,partió,abandonó,tras concluir,al término de,al cabo de,tras,cerró,culminó,se despidió,salió',
  ongoing:
    'en curso,actualmente,se encuentra,se encuentran,continúa,continúan,prosigue,de visita,está de visita,permanece',
  scheduled:
    'previsto,prevista,previstos,previstas,programado,programada,próximo,próxima,próximamente,futuro,futura,esperado,esperada,se celebrará,está prevista,en preparación,prepara,preparan,preparativos,fijada,fijado',
  previous:
    'último,última,anterior,primer,primera,segundo,segunda,tercera,cuarta,desde la visita,desde la de',
  this: 'este,esta,el,la,su,dicha,esa',
  cancelled:
    'cancelado,cancelada,canceló,cancela,cancelan,cancelar,canceló su,cancelación,cancelará,suspendió,suspendida,suspendido,suspende,anulada,anulado,anuló,anula,no tendrá lugar,no se celebrará,no viajará,desistió,renunció a,no irá,desconvocada,desconvocado,quedó en nada',
  postponed:
    'aplazado,aplazada,aplazó,aplaza,aplazar,aplazamiento,aplazados,aplazará,pospuesto,pospuesta,pospuso,pospone,postergado,postergada,postergó,posterga,retrasado,retrasada,hasta nuevo aviso',
  stop: 'rueda de prensa,conferencia de prensa,visita guiada,visitas guiadas,tarjeta de visita,libre comercio,sitio web,visita médica,gira musical,gira mundial,gira de conciertos,partido de ida,vuelo de regreso,recibió cartas credenciales,cartas credenciales,copias de estilo,recibió el premio,recibió el apoyo,ayuda recibida,paso fronterizo,pasos fronterizos,cumbre del monte,hacer cumbre,intercambios comerciales,se celebró la fiesta',
  officeAdjectives:
    'interino,interina,saliente,electo,electa,nuevo,nueva,actual,en funciones,de transición,entonces,adjunto,adjunta,general,principal,visitante,encargado,encargada,recién elegido,reelecto,derechista,izquierdista,conservador,socialista,anfitrión',
  ordinals:
    'I,II,III,IV,V,VI,VII,VIII,IX,X,XI,XII,XV,XX,XXX,primera,segunda,tercera,cuarta,quinta,sexta,séptima,octava,novena,décima',
  ofMinisters: 'ministerial,ministros',
  summitAdjectives:
    'extraordinaria,extraordinario,informal,anual,inaugural,tripartita,trilateral,virtual,internacional,económica,regional,mundial,africana,europea,árabe,bilateral,ministerial,histórica,especial,conjunta,iberoamericana,suramericana,climática,empresarial',
  noNames:
    'Trabajo,Empleo,Vivienda,Fomento,Mujer,Igualdad,Obras,Información,Comunicación,Planificación,Recursos,Oriental,Bolivariana,Plurinacional,Popular,Cooperativa,Gobierno,República,Consejo,Unión,Estado,Estados,Asamblea,Senado,Congreso,Ministerio,Presidencia,Comisión,Palacio,Aeropuerto,Agencia,Banco,Grupo,Foro,Cumbre,Conferencia,Parlamento,Frente,Partido,Plaza,Avenida,Calle,Casa,Hotel,Centro,Instituto,Universidad,Fundación,Norte,Sur,Este,Oeste,África,Europa,Asia,América,Oceanía,Sahel,Caribe,Golfo,Cáucaso,Balcanes,Magreb,Mediterráneo,Atlántico,Pacífico,Latinoamérica,Asuntos,Exteriores,Relaciones,Defensa,Interior,Economía,Hacienda,Justicia,Salud,Educación,Cooperación,Comercio,Energía,Durante,En,El,La,Los,Las,Un,Una,Su,Sus,Él,Ella,Esta,Ese,Esa,Ambos,Tras,Antes,Después,Desde,Hasta,Según,Pero,Y,O,Ayer,Hoy,Mañana,Entre,Con,Sin,Por,Para,Al,Del,A,De,Que,Cuando,Como,Si,No,También,Además,Así,Allí,Aquí,Visita,Viaje,Reunión,Encuentro,Gira,Agenda,Comunicado,Declaración,EFE,AFP,Reuters,Navidad,Acuerdo,Tratado,Carta,Pacto,Guerra,Paz,Seguridad,Nacional,Naciones,Unidas,General,Oficial,Real,Supremo,Federal,Democrática,Financiación,Desarrollo,Exterior,Comando,Ejército,Esequibo,Prensa,Hablaron,Firmaron,Quince,Diez,Dos,Tres,Cuatro,Cinco,Miércoles,Jueves,Viernes,Lunes,Martes,Sábado,Domingo',
  honorifics: 'Sr,Sra,Dr,Dra,D,Dña',
  guest:
    'a invitación,por invitación,invitado por,invitada por,invitado de,invitado de honor,huésped de,como invitado,como invitada,como anfitrión',
  seatOf: 'capital',
  home: 'país,capital,continente,región,isla,territorio,suelo,nación,archipiélago',
  return: 'regresó,regresa,regresará,regresar,volvió,vuelve,volverá,de regreso,de vuelta,retornó,regreso',
  there: 'allí,allá',
  here: 'aquí',
  him: 'lo,la,los,las,le,les',
  actsFor:
    'en nombre de,en nombre del,en representación de,en representación del,por encargo de,enviado por,enviada por',
  including: 'entre ellos,entre ellas,entre otros,incluido,incluidos,incluida,como',
  causes:
    'víctima de,en vista de,debido a,a causa de,por causa de,por motivo de,por razones de,a pesar de,pese a',
  asides: 'antes de,después de,tras,procedente de,de camino a',
  agendas: 'agenda,programa',
  sites:
    'aeropuerto,hotel,palacio,estadio,plaza,calle,avenida,universidad,museo,cementerio,hospital,base,fundación,instituto,puente,puerto,parque,castillo,monumento,estatua,teatro',
  where: 'donde',
  subjects:
    'sobre,acerca de,hablar de,habló de,hablaron de,hablarán de,hablará de,tratar de,la situación en,situación de,guerra en,guerra de,conflicto en,crisis en,crisis de,futuro de,apoyo a,ayuda a,cuestión de,asunto de,tensión por,apertura de',
  regions:
    'sudamericanos,suramericanos,centroamericanos,latinoamericanos,iberoamericanos,caribeños,africanos,europeos,árabes,asiáticos,andinos,sahelianos,bálticos,nórdicos,balcánicos,de América del Sur,de América Latina,de América Central,de Centroamérica,de Suramérica,de Sudamérica,de África,del Caribe,del Golfo,de la región',
  first: 'primer,primera,última,último,desde',
  fates:
    'cartas credenciales,elegido,elegida,reelegido,condenado,condenada,juzgado,detenido,detenida,extraditado,hospitalizado,hospitalizada,enterrado,falleció,fallecido,murió,nació,exiliado,exilio,estudió,nombrado,nombrada,embajada,embajador,embajadora,consulado,dimitió,derrocado,derrocada,depuesto,destituido,asesinado,condolencias',
  i: '',
  handed: 'entregó,entregará,entregar,entregado,portador,portadora',
  house: '',
  takes: '',
  inside: '',
  cleft: '',
  hasGuest: 'tiene,tendrá,tuvo',
  hadHim: '',
  together: '',
  indefinite: 'un,una',
  adverbs: '',
  while: '',
  when: 'cuando',
  sameTime: 'mientras,cuando,al tiempo que,en momentos en que',
  closes: '',
  speaking: '',
  publicActs: '',
  handshakes: '',
  nothingSaid: '',
  remotely: '',
  likeness: '',
  forHimself: '',
  unofficial: '',
  thwarted: '',
  remote: 'acusó,criticó,elogió,condenó,discurso,entrevista',
  bodily: '',
  seatsOfMany: '',
  chaired: 'copresidida,copresidido',
  latter: '',
  firstNamed: '',
  before: '',
  lasts: 'dura,durará,duró',
};
