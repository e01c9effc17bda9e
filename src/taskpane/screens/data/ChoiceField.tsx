import { Field, Select } from '@fluentui/react-components';
import { Definition } from '../../components/Definition.js';

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly info: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly value: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of a few named choices, with the definition of what is chosen. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, info, choices, nameOf, value, onChoose } = props;
  const choose = (text: string) => {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <Field
      label={{
        children: (
          <Definition size="medium" info={info}>
            {label}
          </Definition>
        ),
      }}
    >
      <Select value={value} onChange={(_, data) => choose(data.value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
