// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an ExaDB stack FSU collection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExadbStackFsuCollectionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The type of the service.
    pub service_type: models::FsuServiceType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The components.
    pub components: Vec<models::CreateSoftwareComponentDetails>,
}

model! {
    CreateExadbStackFsuCollectionDetails, "type" = "EXADB_STACK" {
        required {
            service_type = "serviceType", with_service_type(models::FsuServiceType);
            compartment_id = "compartmentId", with_compartment_id(String);
            components = "components", with_components([models::CreateSoftwareComponentDetails]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
