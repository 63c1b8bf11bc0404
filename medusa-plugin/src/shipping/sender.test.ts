import { senderOf } from './sender';

const workshop = {
  name: 'Northampton Shoe Factory',
  address: {
    address_1: '12 Last Lane',
    city: 'Northampton',
    postal_code: 'NN1 1AA',
    country_code: 'GB',
    phone: '+44 1604 1',
  },
};
const brand = { name: 'Beaufort & Gray', ship_from: null as unknown, blind_shipping: true };

describe('who a parcel comes from', () => {
  it('is the brand with the address it has given', () => {
    const ship_from = {
      company: 'B&G Dispatch',
      address_1: '1 Savile Row',
      city: 'London',
      postal_code: 'W1S 3PR',
      country_code: 'gb',
    };
    expect(senderOf({ brand: { ...brand, ship_from }, workshop })).toMatchObject({
      company: 'B&G Dispatch',
      street1: '1 Savile Row',
      country_code: 'gb',
    });
  });

  it('is the brand by name and never the factory, even where only the factory has an address', () => {
    for (const ship_from of [null, {}, { company: ' ' }, 'nonsense']) {
      const sender = senderOf({ brand: { ...brand, ship_from }, workshop });
      expect(sender).toMatchObject({ company: 'Beaufort & Gray', street1: '12 Last Lane', country_code: 'gb' });
      expect(JSON.stringify(sender)).not.toMatch(/Factory|1604/);
    }
  });

  it('is the workshop where the brand does not mind', () => {
    expect(senderOf({ brand: { ...brand, blind_shipping: false }, workshop })?.company).toBe(
      'Northampton Shoe Factory',
    );
  });

  it('is nobody where there is no address', () => {
    expect(senderOf({ brand, workshop: { name: 'Workshop', address: null } })).toBeUndefined();
  });
});
