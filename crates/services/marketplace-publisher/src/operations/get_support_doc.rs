// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the support doc.
    ///
    /// The response has the header `etag`.
    GetSupportDoc = GET "/supportDocs/{supportDocCode}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/SupportDoc/GetSupportDoc";
    required {
        support_doc_code = path "supportDocCode" (String);
    }
    returns { json(models::SupportDoc), state(models::SupportDocLifecycleState) }
}
