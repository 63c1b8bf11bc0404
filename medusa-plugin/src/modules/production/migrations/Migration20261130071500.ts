import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** What the first stages are called in the other languages that orders are written in. */
const NAMES = [
  { code: 'cutting', en: 'Cutting', es: 'Corte', fr: 'Coupe', ar: 'القص' },
  { code: 'closing', en: 'Closing', es: 'Aparado', fr: 'Piquage', ar: 'خياطة الوجه' },
  { code: 'lasting', en: 'Lasting', es: 'Montado', fr: 'Montage', ar: 'الشد على القالب' },
  { code: 'bottoming', en: 'Bottoming', es: 'Ensuelado', fr: 'Semelage', ar: 'تركيب النعل' },
  { code: 'finishing', en: 'Finishing', es: 'Acabado', fr: 'Finissage', ar: 'التشطيب' },
  {
    code: 'quality-control',
    en: 'Quality control',
    es: 'Control de calidad',
    fr: 'Contrôle qualité',
    ar: 'فحص الجودة',
  },
] as const;

export class Migration20261130071500 extends Migration {
  /** A stage that the merchant has renamed keeps his words, and words that he has added stand before these. */
  override async up(): Promise<void> {
    for (const { code, en, ...names } of NAMES) {
      this.addSql(
        `update "cordwainer_production_stage" set name = '${JSON.stringify(names)}'::jsonb || name where code = '${code}' and name->>'en' = '${en}';`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const { code, en, ...names } of NAMES) {
      for (const [language, name] of Object.entries(names)) {
        this.addSql(
          `update "cordwainer_production_stage" set name = name - '${language}' where code = '${code}' and name->>'en' = '${en}' and name->>'${language}' = '${name}';`,
        );
      }
    }
  }
}
