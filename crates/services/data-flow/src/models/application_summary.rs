// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The display name.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// The ID of the resource.
    pub id: String,
    /// The Spark language.
    pub language: models::ApplicationLanguage,
    /// The lifecycle state.
    pub lifecycle_state: models::ApplicationLifecycleState,
    /// The OCID of the user who owns the resource.
    pub owner_principal_id: String,
    /// The user name of the owner. Null if the name does not exist; then `ownerPrincipalId`
    /// identifies the owner.
    pub owner_user_name: Option<String>,
    /// The OCID of the pool.
    pub pool_id: Option<String>,
    /// The version of Spark that runs the application.
    pub spark_version: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The type.
    pub type_: Option<models::ApplicationType>,
}

model! {
    ApplicationSummary {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        language = "language";
        lifecycle_state = "lifecycleState";
        owner_principal_id = "ownerPrincipalId";
        owner_user_name = "ownerUserName";
        pool_id = "poolId";
        spark_version = "sparkVersion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        type_ = "type";
    }
}
