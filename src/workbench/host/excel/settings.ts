import { HostObject } from '../hostObject.js';
import { Collection } from './collection.js';
import type { Session } from './session.js';

/** Settings of the add-in that are saved with the workbook; keys differ by letter case. */
export class SettingCollection extends Collection<Setting> {
  readonly $class = 'SettingCollection';

  constructor(private readonly session: Session) {
    super();
  }

  override $items(): readonly Setting[] {
    return [...this.session.workbook.settings.keys()].map((key) => new Setting(this.session, key));
  }

  protected override $find(key: string | number): Setting | undefined {
    return this.session.workbook.settings.has(String(key)) ? new Setting(this.session, String(key)) : undefined;
  }

  add(key: string, value: unknown): Setting {
    this.session.workbook.settings.set(key, value);
    return new Setting(this.session, key);
  }
}

export class Setting extends HostObject {
  readonly $class = 'Setting';

  constructor(
    private readonly session: Session,
    private readonly settingKey: string,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Key: this.settingKey, _Id: this.settingKey };
  }

  get key(): string {
    return this.settingKey;
  }

  get value(): unknown {
    return this.session.workbook.settings.get(this.settingKey);
  }

  set value(value: unknown) {
    this.session.workbook.settings.set(this.settingKey, value);
  }

  delete(): void {
    this.session.workbook.settings.delete(this.settingKey);
  }
}
