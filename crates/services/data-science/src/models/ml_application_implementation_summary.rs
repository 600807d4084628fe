// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an ML application implementation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationImplementationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name, unique within the ML application.
    pub name: String,
    /// The description from the package descriptor.
    pub description: Option<String>,
    /// The OCID of the ML application.
    pub ml_application_id: String,
    /// The name of the ML application.
    pub ml_application_name: String,
    /// The version of the package from its descriptor, such as `2.0.4`. Absent before the first
    /// upload.
    pub package_version: Option<String>,
    /// The configuration properties that an instance requires or accepts, as defined by the
    /// package.
    pub configuration_schema: Option<Vec<models::ConfigurationPropertySchema>>,
    /// The OCIDs of the implementations to which instances can migrate with their components
    /// updated in place. Migration to any other implementation recreates the components.
    pub allowed_migration_destinations: Option<Vec<String>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::MlApplicationImplementationLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MlApplicationImplementationSummary {
        id = "id";
        name = "name";
        description = "description";
        ml_application_id = "mlApplicationId";
        ml_application_name = "mlApplicationName";
        package_version = "packageVersion";
        configuration_schema = "configurationSchema";
        allowed_migration_destinations = "allowedMigrationDestinations";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
