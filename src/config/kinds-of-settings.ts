import { isIP } from 'node:net';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** A setting that is a number: the environment has texts only. */
export const number = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? Number(value) : value));

/** A setting that is a list: the environment has it with commas. */
export const list = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value,
  );

/** A list of IP addresses, each alone or with the length of a prefix (10.0.0.0/8). */
export const areAddressRanges = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'areAddressRanges',
      validator: {
        validate: isAddressRange,
        defaultMessage: () => '$property must be addresses or ranges such as 10.0.0.0/8',
      },
    },
    { each: true },
  );

function isAddressRange(value: unknown): boolean {
  const [address = '', bits, ...rest] = String(value).split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  );
}
