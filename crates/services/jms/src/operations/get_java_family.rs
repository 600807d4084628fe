// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Java family.
    GetJavaFamily = GET "/javaFamilies/{familyVersion}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JavaFamily/GetJavaFamily";
    required {
        family_version = path "familyVersion" (String);
    }
    returns { json(models::JavaFamily) }
}
