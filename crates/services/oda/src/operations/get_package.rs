// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the package.
    GetPackage = GET "/odaInstances/{odaInstanceId}/packages/{packageId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Package/GetPackage";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        package_id = path "packageId" (String);
    }
    returns { json(models::Package) }
}
