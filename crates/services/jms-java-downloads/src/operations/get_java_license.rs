// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Java license.
    GetJavaLicense = GET "/20230601/javaLicenses/{licenseType}",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaLicense/GetJavaLicense";
    required {
        license_type = path "licenseType" (models::GetJavaLicenseLicenseType);
    }
    returns { json(models::JavaLicense) }
}
