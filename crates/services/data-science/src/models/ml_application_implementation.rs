// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An implementation of an ML application by a provider. Its package defines the components of its
/// instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationImplementation {
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
    /// The resources that all instances share, as defined by the package.
    pub application_components: Option<Vec<models::ApplicationComponent>>,
    /// The configuration properties that an instance requires or accepts, as defined by the
    /// package.
    pub configuration_schema: Option<Vec<models::ConfigurationPropertySchema>>,
    /// The arguments from the upload of the package.
    pub ml_application_package_arguments: Option<models::MlApplicationPackageArguments>,
    /// The OCIDs of the implementations to which instances can migrate with their components
    /// updated in place. Migration to any other implementation recreates the components.
    pub allowed_migration_destinations: Option<Vec<String>>,
    /// The logging configuration.
    pub logging: Option<models::ImplementationLogging>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::MlApplicationImplementationLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MlApplicationImplementation {
        id = "id";
        name = "name";
        description = "description";
        ml_application_id = "mlApplicationId";
        ml_application_name = "mlApplicationName";
        package_version = "packageVersion";
        application_components = "applicationComponents";
        configuration_schema = "configurationSchema";
        ml_application_package_arguments = "mlApplicationPackageArguments";
        allowed_migration_destinations = "allowedMigrationDestinations";
        logging = "logging";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
