import { expect, test } from '@playwright/test';
import { open, shown } from './open';

const HEAD =
  'id,type,level,status,title,start,end,visitors,hosts,participants,people,place,sectors,series,source';
const FILES = {
  'bad-rows.csv': {
    text: `${HEAD}
a,visit,,,,2025-02-30,,MLI,RUS,,,,,,
b,visit,,,,2025-06-26,2025-06-22,MLI,RUS,,,,,,
c,party,,,,2025-06-26,,MLI,RUS,,,,,,
`,
    says: [/2025-02-30/, /before the start/],
  },
  'broken.json': {
    text: '{\n "version": 1,\n "sources": [],\n "engagements": [\n  {"id": "a",\n   "type": "visit"\n   "start": "2025"}\n ]\n}',
    says: [/line 7/],
  },
  'empty.json': { text: '', says: [/empty/i] },
  'noise.bin': { text: '\u0000\u0001\u0002\u0003'.repeat(64), says: [/text|binary|read/i] },
  'script.csv': {
    text: `${HEAD}
<img src=x onerror="window.hacked=1">,visit,,,=HYPERLINK("x"),"<script>window.hacked=1</script>",,MLI,RUS,,,,,,
`,
    says: [/EDTF|date/i],
  },
} as const;

for (const [name, { text, says }] of Object.entries(FILES)) {
  test(`${name} gives a list of what is wrong, and what was on screen stays`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await open(page);
    const before = await shown(page);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
    for (const pattern of says) await expect(dialog).toContainText(pattern);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(await shown(page)).toBe(before);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
}
