import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('The extension', () => {
  it('is there and activates', async () => {
    const extension = vscode.extensions.getExtension('corroborate.corroborate');
    assert.ok(extension, 'corroborate.corroborate is not installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
