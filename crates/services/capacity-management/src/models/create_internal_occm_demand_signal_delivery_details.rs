// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an internal OCCM demand signal delivery to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInternalOccmDemandSignalDeliveryDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the customer group.
    pub occ_customer_group_id: String,
    /// The OCID of the demand signal.
    pub demand_signal_id: String,
    /// The OCID of the demand signal item that the delivery is for.
    pub demand_signal_item_id: String,
    /// The quantity that OCI will supply.
    pub accepted_quantity: i64,
    /// The justification.
    pub justification: Option<String>,
    /// The notes.
    pub notes: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateInternalOccmDemandSignalDeliveryDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            occ_customer_group_id = "occCustomerGroupId", with_occ_customer_group_id(String);
            demand_signal_id = "demandSignalId", with_demand_signal_id(String);
            demand_signal_item_id = "demandSignalItemId", with_demand_signal_item_id(String);
            accepted_quantity = "acceptedQuantity", with_accepted_quantity(i64);
        }
        optional {
            justification = "justification", with_justification(String);
            notes = "notes", with_notes(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
