// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_secret_deletion;
mod cancel_secret_rotation;
mod cancel_secret_version_deletion;
mod change_secret_compartment;
mod create_secret;
mod get_secret;
mod get_secret_version;
mod list_secret_versions;
mod list_secrets;
mod rotate_secret;
mod schedule_secret_deletion;
mod schedule_secret_version_deletion;
mod update_secret;

pub use self::cancel_secret_deletion::CancelSecretDeletion;
pub use self::cancel_secret_rotation::CancelSecretRotation;
pub use self::cancel_secret_version_deletion::CancelSecretVersionDeletion;
pub use self::change_secret_compartment::ChangeSecretCompartment;
pub use self::create_secret::CreateSecret;
pub use self::get_secret::GetSecret;
pub use self::get_secret_version::GetSecretVersion;
pub use self::list_secret_versions::ListSecretVersions;
pub use self::list_secrets::ListSecrets;
pub use self::rotate_secret::RotateSecret;
pub use self::schedule_secret_deletion::ScheduleSecretDeletion;
pub use self::schedule_secret_version_deletion::ScheduleSecretVersionDeletion;
pub use self::update_secret::UpdateSecret;
