// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Java release.
    GetJavaRelease = GET "/javaReleases/{releaseVersion}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JavaRelease/GetJavaRelease";
    required {
        release_version = path "releaseVersion" (String);
    }
    returns { json(models::JavaRelease) }
}
