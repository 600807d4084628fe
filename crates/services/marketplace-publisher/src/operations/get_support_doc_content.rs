// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the support doc content.
    GetSupportDocContent = GET "/supportDocs/{supportDocCode}/content",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/SupportDoc/GetSupportDocContent";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        support_doc_code = path "supportDocCode" (String);
    }
    returns { stream }
}
