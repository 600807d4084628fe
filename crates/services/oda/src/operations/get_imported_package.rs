// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the imported package.
    ///
    /// The response has the header `etag`.
    GetImportedPackage = GET "/odaInstances/{odaInstanceId}/importedPackages/{packageId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/ImportedPackage/GetImportedPackage";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        package_id = path "packageId" (String);
    }
    returns { json(models::ImportedPackage) }
}
