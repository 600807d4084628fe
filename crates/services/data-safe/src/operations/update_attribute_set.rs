// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the attribute set.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAttributeSet = PUT "/attributeSets/{attributeSetId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AttributeSet/UpdateAttributeSet";
    required {
        attribute_set_id = path "attributeSetId" (String);
        update_attribute_set_details = json(models::UpdateAttributeSetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_attribute_set, models::AttributeSet, models::AttributeSetLifecycleState); }
}
