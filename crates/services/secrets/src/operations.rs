// @generated from spec/secrets.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_secret_bundle;
mod get_secret_bundle_by_name;
mod list_secret_bundle_versions;

pub use self::get_secret_bundle::GetSecretBundle;
pub use self::get_secret_bundle_by_name::GetSecretBundleByName;
pub use self::list_secret_bundle_versions::ListSecretBundleVersions;
