// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the attribute set.
    ///
    /// The response has the header `etag`.
    GetAttributeSet = GET "/attributeSets/{attributeSetId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AttributeSet/GetAttributeSet";
    required {
        attribute_set_id = path "attributeSetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AttributeSet), state(models::AttributeSetLifecycleState) }
}
