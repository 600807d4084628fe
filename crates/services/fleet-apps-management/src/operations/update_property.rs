// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the property.
    ///
    /// The response has the header `etag`.
    UpdateProperty = PUT "/properties/{propertyId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Property/UpdateProperty";
    required {
        property_id = path "propertyId" (String);
        update_property_details = json(models::UpdatePropertyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ModelProperty) }
    then { settled(get_property, models::ModelProperty, models::ModelPropertyLifecycleState); }
}
