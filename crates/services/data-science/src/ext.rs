//! Uploads and downloads of artifacts: of models, model groups, metadata, jobs and pipeline steps.

// Functions are inlined, so that they are compiled where they are used: most programs use none.

mod content_disposition;
mod download;
mod upload;

use oci_sdk_core::Request;

pub use self::download::DownloadArtifact;
pub use self::upload::{Artifact, UploadArtifact};

/// Returns the request that `build` passes to its argument, which is that of `configure`.
fn request(build: impl FnOnce(&mut dyn FnMut(&mut Request))) -> Request {
    let mut taken = None;
    build(&mut |request| taken = Some(request.clone()));
    taken.expect("`configure` calls its argument")
}
