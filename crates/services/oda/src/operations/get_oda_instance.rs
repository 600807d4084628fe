// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ODA instance.
    ///
    /// The response has the header `etag`.
    GetOdaInstance = GET "/odaInstances/{odaInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstance/GetOdaInstance";
    required {
        oda_instance_id = path "odaInstanceId" (String);
    }
    returns { json(models::OdaInstance), state(models::OdaInstanceLifecycleState) }
}
