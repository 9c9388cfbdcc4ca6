'use client';

import { Modal, type ModalRootProps } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = Pick<ModalRootProps, 'opened' | 'onClose' | 'size' | 'closeOnEscape' | 'closeOnClickOutside'> & {
  readonly title: string;
  readonly children: ReactNode;
};

/** A modal question under a heading. Put together here, because Mantine's own header would be a second banner of the page. */
export function Dialog({ title, children, ...root }: Props) {
  return (
    <Modal.Root {...root}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body p="lg">
          <Modal.Title fz={18} fw={600} mb="xs">
            {title}
          </Modal.Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
