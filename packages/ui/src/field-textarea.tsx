'use client';

import { Field as BaseField } from '@base-ui/react/field';
import type { ComponentPropsWithRef } from 'react';
import { Textarea } from './textarea.tsx';

/** A Textarea that takes its label, hint and mistake from the Field around it. */
export function FieldTextarea(props: ComponentPropsWithRef<'textarea'>) {
  return <BaseField.Control render={<Textarea {...props} />} />;
}
