// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a database tools database API gateway configuration.
    ///
    /// The field `type` selects the variant.
    pub enum DatabaseToolsDatabaseApiGatewayConfigSummary by "type" {
        Default(models::DatabaseToolsDatabaseApiGatewayConfigDefaultSummary) = "DEFAULT",
            as_default;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Default;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Default;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Default;
        /// The location of the RESTful service definitions.
        metadata_source = "metadataSource",
            copy models::DatabaseToolsDatabaseApiGatewayConfigMetadataSource, in Default;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState",
            copy models::DatabaseToolsDatabaseApiGatewayConfigLifecycleState, in Default;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Default;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Default;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Default;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Default;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Default;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Default;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in Default;
    }
}
