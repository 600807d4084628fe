//! Uploads and downloads of artifacts: of models, model groups, metadata, jobs and pipeline steps.

// Functions are inlined, so that they are compiled where they are used: most programs use none.

mod content_disposition;
mod download;
mod upload;

use std::time::Duration;

use oci_sdk_core::Request;

pub use self::download::DownloadArtifact;
pub use self::upload::{Artifact, UploadArtifact};

/// Returns the request that `build` passes to its argument, which is that of `configure`.
///
/// It has no timeout, in place of the call timeout of the configuration, which is meant for short
/// calls: a transfer takes as long as it makes progress, and the idle timeout ends one that stalls.
fn request(build: impl FnOnce(&mut dyn FnMut(&mut Request))) -> Request {
    let mut taken = None;
    build(&mut |request| {
        request.timeout(Duration::MAX);
        taken = Some(request.clone());
    });
    taken.expect("`configure` calls its argument")
}
