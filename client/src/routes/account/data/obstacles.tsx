import { InsetText, Text } from '../../../ui/texts.tsx';

interface Props {
  readonly obstacles: readonly { readonly message: string }[];
}

/** What has to be put right before something can be done with an account; nothing when it can be done now. */
export function Obstacles({ obstacles }: Props) {
  if (obstacles.length === 0) return null;
  return (
    <InsetText>
      {obstacles.map(({ message }) => (
        <Text key={message}>{message}</Text>
      ))}
    </InsetText>
  );
}
