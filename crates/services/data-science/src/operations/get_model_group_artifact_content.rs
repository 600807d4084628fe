// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Downloads the artifact of a model group.
    ///
    /// The response has the headers `content-disposition`, `content-md5`, `etag` and
    /// `last-modified`.
    GetModelGroupArtifactContent = GET "/modelGroups/{modelGroupId}/artifact/content",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroup/GetModelGroupArtifactContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        model_group_id = path "modelGroupId" (String);
    }
    optional {
        /// The byte range to download, such as `bytes=0-1023`. Only a single range is supported. If
        /// absent, the whole content is returned.
        range = header "range" (String);
    }
    returns { stream }
}
