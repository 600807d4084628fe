// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an execution action to reorder.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReorderExecutionActionDetails {
    /// The execution action order list.
    pub execution_action_order_list: Option<Vec<models::ActionOrderDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ReorderExecutionActionDetails {
        optional {
            execution_action_order_list = "executionActionOrderList",
                with_execution_action_order_list([models::ActionOrderDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
