// @generated from spec/secrets.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod base64_secret_bundle_content_details;
mod get_secret_bundle_by_name_stage;
mod get_secret_bundle_stage;
mod list_secret_bundle_versions_sort_by;
mod secret_bundle;
mod secret_bundle_content_details;
mod secret_bundle_stage;
mod secret_bundle_version_stage;
mod secret_bundle_version_summary;
mod sort_order;

pub use self::base64_secret_bundle_content_details::Base64SecretBundleContentDetails;
pub use self::get_secret_bundle_by_name_stage::GetSecretBundleByNameStage;
pub use self::get_secret_bundle_stage::GetSecretBundleStage;
pub use self::list_secret_bundle_versions_sort_by::ListSecretBundleVersionsSortBy;
pub use self::secret_bundle::SecretBundle;
pub use self::secret_bundle_content_details::SecretBundleContentDetails;
pub use self::secret_bundle_stage::SecretBundleStage;
pub use self::secret_bundle_version_stage::SecretBundleVersionStage;
pub use self::secret_bundle_version_summary::SecretBundleVersionSummary;
pub use self::sort_order::SortOrder;
