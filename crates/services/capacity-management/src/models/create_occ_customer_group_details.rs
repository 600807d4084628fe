// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OCC customer group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOccCustomerGroupDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The status.
    pub status: Option<models::OccCustomerGroupStatus>,
    /// The customers in the customer group.
    pub customers_list: Option<Vec<models::CreateOccCustomerDetails>>,
}

model! {
    CreateOccCustomerGroupDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            lifecycle_details = "lifecycleDetails", with_lifecycle_details(String);
            status = "status", with_status(models::OccCustomerGroupStatus);
            customers_list = "customersList",
                with_customers_list([models::CreateOccCustomerDetails]);
        }
    }
}
