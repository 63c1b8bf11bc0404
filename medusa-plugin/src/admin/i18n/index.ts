import de from './json/de.json' with { type: 'json' };
import en from './json/en.json' with { type: 'json' };

export default { en: { cordwainer: en }, de: { cordwainer: de } };
