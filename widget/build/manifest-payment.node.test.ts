import { describe } from 'vitest';
import { ShoePayment } from '../src/payment/shoe-payment.js';
import { itIsDescribed } from './testing/described.js';

describe('The description of <shoe-payment>', () => itIsDescribed('shoe-payment', ShoePayment));
