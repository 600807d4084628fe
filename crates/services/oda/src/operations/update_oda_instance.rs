// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the ODA instance.
    ///
    /// The response has the header `etag`.
    UpdateOdaInstance = PUT "/odaInstances/{odaInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstance/UpdateOdaInstance";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        update_oda_instance_details = json(models::UpdateOdaInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OdaInstance) }
    then { settled(get_oda_instance, models::OdaInstance, models::OdaInstanceLifecycleState); }
}
