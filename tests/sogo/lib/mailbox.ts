import type { Page } from 'puppeteer-core';

/** SOGo in a tab, used as a person uses it. One page for everything: letters come and go within it. */
export class Mailbox {
  constructor(readonly page: Page) {
    // SOGo asks before a mail that was begun is left.
    page.on('dialog', (question) => void question.accept());
  }

  async login(origin: string, user: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.setViewport({ width: 1400, height: 900 });
    await this.page.goto(`${origin}/SOGo/`);
    await this.page.locator('[ng-model="app.creds.username"]').fill(user);
    await this.page.locator('[ng-model="app.creds.password"]').fill('test');
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(() => location.href.includes('/Mail/0/INBOX'));
  }

  /** One click in the list: the letter beside it. */
  async open(subject: string): Promise<void> {
    const row = await this.page.waitForSelector(`md-list-item ::-p-text(${subject})`);
    await row?.click();
    await this.page.waitForFunction(
      (words) =>
        document.querySelector('[ng-bind$="message.subject"]')?.textContent === words &&
        !!document.querySelector('.msg-body')?.textContent?.trim(),
      {},
      subject,
    );
  }

  /** Saves what is being written as a draft: what would be sent is then there to be looked at. */
  async save(): Promise<void> {
    await this.page.locator('[ng-click="editor.save()"]').click();
    await this.page.waitForSelector('md-toast');
  }

  /** What stands in the open box for writing, as the person sees it: without the marks CKEditor holds its caret with. */
  async written(): Promise<string> {
    const frame = await this.page.waitForSelector('.cke_wysiwyg_frame');
    const words = await frame?.evaluate((one) => (one as HTMLIFrameElement).contentDocument?.body.innerText);
    return words?.replaceAll('\u200b', '') ?? '';
  }
}
