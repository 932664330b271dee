/**
 * The **pins** of the workflows: each action at the one commit that was looked at, and the release whose tag led to
 * that commit. All of them run on Node 24; runners have nothing older any more. Change a line here and in
 * `.github` together, after reading what the new release does.
 */
export const PINS: Record<string, string> = {
  'actions/checkout': '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  'actions/setup-node': '249970729cb0ef3589644e2896645e5dc5ba9c38 # v6.5.0',
  'actions/upload-artifact': 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
  'actions/download-artifact': '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
  'actions/upload-pages-artifact': 'fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0',
  'actions/deploy-pages': 'cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0',
};
