// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of databases.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabasesSummary {
    /// The OCID of the database.
    pub database_id: String,
    /// The name of the database.
    pub database_name: Option<String>,
    /// The type of the database.
    pub database_type: Option<models::DatabasesDatabaseType>,
    /// The release.
    pub release: Option<String>,
    /// The release full version.
    pub release_full_version: Option<String>,
    /// The Oracle home path.
    pub oracle_home_path: Option<String>,
    /// The current patch watermark.
    pub current_patch_watermark: Option<String>,
    /// The host or cluster.
    pub host_or_cluster: Option<String>,
    /// The image details.
    pub image_details: models::ImageDetails,
    /// The patch compliance details.
    pub patch_compliance_details: models::PatchComplianceDetails,
    /// The patch activity details.
    pub patch_activity_details: models::PatchActivityDetails,
    /// The patch user.
    pub patch_user: Option<String>,
    /// The sudo file path.
    pub sudo_file_path: Option<String>,
    /// The additional patches.
    pub additional_patches: Option<Vec<models::AdditionalPatches>>,
    /// The summary of the vulnerabilities in registered resources.
    pub vulnerabilities_summary: Option<Value>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DatabasesLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DatabasesSummary {
        database_id = "databaseId";
        database_name = "databaseName";
        database_type = "databaseType";
        release = "release";
        release_full_version = "releaseFullVersion";
        oracle_home_path = "oracleHomePath";
        current_patch_watermark = "currentPatchWatermark";
        host_or_cluster = "hostOrCluster";
        image_details = "imageDetails";
        patch_compliance_details = "patchComplianceDetails";
        patch_activity_details = "patchActivityDetails";
        patch_user = "patchUser";
        sudo_file_path = "sudoFilePath";
        additional_patches = "additionalPatches";
        vulnerabilities_summary = "vulnerabilitiesSummary";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
