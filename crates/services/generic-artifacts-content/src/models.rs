// @generated from spec/generic-artifacts-content.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod generic_artifact;
mod generic_artifact_lifecycle_state;

pub use self::generic_artifact::GenericArtifact;
pub use self::generic_artifact_lifecycle_state::GenericArtifactLifecycleState;
