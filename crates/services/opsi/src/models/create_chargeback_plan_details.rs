// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a chargeback plan to create.
    ///
    /// The field `entitySource` selects the variant.
    pub enum CreateChargebackPlanDetails by "entitySource", sent {
        ChargebackExadata(models::CreateChargebackPlanExadataDetails) = "CHARGEBACK_EXADATA",
            as_chargeback_exadata;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in ChargebackExadata;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in ChargebackExadata;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            ChargebackExadata;
        /// The name of the plan.
        plan_name = "planName", str, in ChargebackExadata;
        /// The description of the plan.
        plan_description = "planDescription", str, in ChargebackExadata;
        /// The type of the plan.
        plan_type = "planType", str, in ChargebackExadata;
        /// The customizations of the chargeback plan.
        plan_custom_items = "planCustomItems", ref [models::CreatePlanCustomItemDetails], in
            ChargebackExadata;
    }
}
