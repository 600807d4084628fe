// @generated from spec/generic-artifacts-content.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_generic_artifact_content;
mod get_generic_artifact_content_by_path;
mod put_generic_artifact_content_by_path;

pub use self::get_generic_artifact_content::GetGenericArtifactContent;
pub use self::get_generic_artifact_content_by_path::GetGenericArtifactContentByPath;
pub use self::put_generic_artifact_content_by_path::PutGenericArtifactContentByPath;
