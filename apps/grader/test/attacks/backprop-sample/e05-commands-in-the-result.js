const text = '\u001b[2J\u001b[32maccepted\u202etdetpecca\u061c\u009b2J\u2028::error::accepted<script>';
export const backprop = () => ({ [text]: text, nablaW: text, nablaB: [text, { [text]: [text] }] });
