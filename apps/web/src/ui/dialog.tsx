'use client';

import { Modal, Title, type ModalRootProps } from '@mantine/core';
import { useId, type ReactNode } from 'react';

type Props = Pick<ModalRootProps, 'opened' | 'onClose' | 'size' | 'closeOnEscape' | 'closeOnClickOutside'> & {
  readonly title: string;
  readonly children: ReactNode;
};

/** A modal question under a heading. Put together here, because Mantine's own header would be a second banner of the page. */
export function Dialog({ title, children, ...root }: Props) {
  const id = useId();
  return (
    <Modal.Root {...root}>
      <Modal.Overlay />
      <Modal.Content aria-labelledby={id}>
        <Modal.Body p="lg">
          <Title id={id} order={2} fz={18} mb="xs">
            {title}
          </Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
