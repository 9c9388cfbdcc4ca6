export class beamSearch {
  tokens = [];
  score = 0;
}
