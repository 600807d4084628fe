// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod backup;
mod backup_lifecycle_state;
mod plain;
mod snapshot;
mod volume;
mod volume_lifecycle_state;

pub use self::backup::Backup;
pub use self::backup_lifecycle_state::BackupLifecycleState;
pub use self::plain::Plain;
pub use self::snapshot::Snapshot;
pub use self::volume::Volume;
pub use self::volume_lifecycle_state::VolumeLifecycleState;
