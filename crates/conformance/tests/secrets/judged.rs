//! Names that sound like secrets but are not.

/// Words in names that require a review.
const WORDS: [&str; 41] = [
    "auth",
    "authentication",
    "authorization",
    "bearer",
    "cert",
    "certificate",
    "cipher",
    "cookie",
    "cred",
    "credential",
    "credentials",
    "header",
    "headers",
    "jwt",
    "key",
    "keys",
    "oauth",
    "oauth2",
    "otp",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "path",
    "pem",
    "phrase",
    "pin",
    "private",
    "pwd",
    "sas",
    "secret",
    "secrets",
    "seed",
    "signature",
    "token",
    "tokens",
    "totp",
    "uri",
    "uris",
    "url",
    "urls",
];

/// Whether a field of this name has to be reviewed. An id of a secret is not secret.
pub(crate) fn looks_secret(name: &str) -> bool {
    let words = words(name);
    let is_id = words.last().is_some_and(|word| word == "id" || word == "ids");
    !is_id && words.iter().any(|word| WORDS.contains(&word.as_str()))
}

/// Returns the words of a name in camel, snake or kebab case, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for character in name.chars() {
        let starts = character.is_ascii_uppercase() && was_lower;
        if starts || !character.is_ascii_alphanumeric() {
            words.push(String::new());
        }
        if character.is_ascii_alphanumeric() {
            words.last_mut().unwrap().push(character.to_ascii_lowercase());
        }
        was_lower = character.is_ascii_lowercase() || character.is_ascii_digit();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Fields and parameters that are not secret, with reasons.
pub(crate) const JUDGED: &[(&str, &[&str])] = &[
    (
        "it is the name of an entry, and what has the name stands beside it",
        &[
            "data-science ConfigurationProperty.key",
            "data-science ConfigurationPropertySchema.keyName",
            "data-science CustomMetadata.key",
            "data-science MemberModelDetails.inferenceKey",
            "data-science Metadata.key",
            "data-science ModelDeploymentModelStateSummary.inferenceKey",
            "data-science ModelGroupModelSummary.inferenceKey",
            "data-science TagConfiguration.key",
            "data-science inferenceKey",
            "data-science metadatumKeyName",
            "generative-ai ApiKeyItem.keyName",
            "generative-ai KeyDetails.keyName",
            "generative-ai SetApiKeyStateDetails.keyName",
            "generative-ai StorageConfig.environmentVariableKey",
            "identity BulkActionResourceType.metadataKeys",
            "identity BulkEditTagsResourceType.metadataKeys",
        ],
    ),
    (
        "it is the short name of a region, such as `PHX`",
        &[
            "identity CreateRegionSubscriptionDetails.regionKey",
            "identity Region.key",
            "identity RegionSubscription.regionKey",
            "identity Tenancy.homeRegionKey",
        ],
    ),
    (
        "it is the public half",
        &[
            "identity ApiKey.keyValue",
            "identity CreateApiKeyDetails.key",
            "identity Saml2IdentityProvider.signingCertificate",
        ],
    ),
    (
        "it says what a secret is like, and not what it is",
        &[
            "generative-ai ApiKeyItem.keyMask",
            "object-storage SSECustomerKeyDetails.keySha256",
            "object-storage opc-source-sse-customer-key-sha256",
            "object-storage opc-sse-customer-key-sha256",
        ],
    ),
    (
        "it lets anybody check an artifact, and nobody sign one",
        &["data-science ModelArtifactSignature.signature"],
    ),
    (
        "it is a part of a text that a model has read or written",
        &[
            "generative-ai-inference Logprobs.tokens",
            "generative-ai-inference TokenLikelihood.token",
        ],
    ),
    (
        "it names an attempt: whoever knows it has to sign all the same",
        &[
            "clinical-data-exchange opc-retry-token",
            "data-science opc-retry-token",
            "generative-ai opc-retry-token",
            "generative-ai-inference opc-retry-token",
            "identity opc-retry-token",
        ],
    ),
    (
        "it is the name or the address of a private endpoint",
        &[
            "generative-ai GenerativeAiPrivateEndpoint.privateEndpointIp",
            "generative-ai GenerativeAiPrivateEndpointSummary.privateEndpointIp",
            "object-storage CreatePrivateEndpointDetails.privateEndpointIp",
            "object-storage PrivateEndpoint.privateEndpointIp",
            "object-storage privateEndpointName",
        ],
    ),
    (
        "it is where something is in a container, a bucket or an application",
        &[
            "data-science StorageMountConfigurationDetails.destinationPath",
            "generative-ai CreateHostedApplicationDetails.publicAccessPathPatterns",
            "generative-ai FileSyncIngestionLogs.filePath",
            "generative-ai HostedApplication.publicAccessPathPatterns",
            "generative-ai UpdateHostedApplicationDetails.publicAccessPathPatterns",
            "generative-ai VectorStoreConnectorIngestionLogs.filePath",
        ],
    ),
    (
        "it is an address that asks for credentials, or that everybody may know; the token of one that is pre-authenticated is known by its shape",
        &[
            "clinical-data-exchange CreateDeliveryEndpointDetails.url",
            "clinical-data-exchange DeliveryEndpoint.url",
            "clinical-data-exchange QueryEndpoint.url",
            "clinical-data-exchange WorkRequestResource.entityUri",
            "data-science CreateModelProvenanceDetails.repositoryUrl",
            "data-science InferenceHttpEndpoint.endpointUriSuffix",
            "data-science ModelDeployment.modelDeploymentUrl",
            "data-science ModelDeploymentSummary.modelDeploymentUrl",
            "data-science ModelProvenance.repositoryUrl",
            "data-science NotebookSession.notebookSessionUrl",
            "data-science NotebookSessionGitRepoConfigDetails.url",
            "data-science NotebookSessionSummary.notebookSessionUrl",
            "data-science PipelineDataflowConfigurationDetails.logsBucketUri",
            "data-science PipelineDataflowConfigurationDetails.warehouseBucketUri",
            "data-science PredictionEndpointDetails.basePredictionUri",
            "data-science PredictionUri.uri",
            "data-science UpdateModelProvenanceDetails.repositoryUrl",
            "data-science WorkRequestResource.entityUri",
            "data-science opc-parent-rpt-url",
            "generative-ai CreateSingleDockerArtifactDetails.containerUri",
            "generative-ai IdcsAuthConfig.domainUrl",
            "generative-ai SingleDockerArtifact.containerUri",
            "generative-ai WorkRequestResource.entityUri",
            "generative-ai-inference AudioUrl.url",
            "generative-ai-inference CohereImageUrlV2.url",
            "generative-ai-inference DocumentUrl.url",
            "generative-ai-inference GroundingWebChunk.uri",
            "generative-ai-inference GuardrailsImageUrl.url",
            "generative-ai-inference ImageUrl.url",
            "generative-ai-inference UrlCitation.url",
            "generative-ai-inference VideoUrl.url",
            "identity CreateSaml2IdentityProviderDetails.metadataUrl",
            "identity Domain.homeRegionUrl",
            "identity Domain.url",
            "identity DomainSummary.homeRegionUrl",
            "identity DomainSummary.url",
            "identity IamWorkRequestResource.entityUri",
            "identity ReplicatedRegionDetails.regionalUrl",
            "identity ReplicatedRegionDetails.url",
            "identity Saml2IdentityProvider.metadataUrl",
            "identity Saml2IdentityProvider.redirectUrl",
            "identity UpdateSaml2IdentityProviderDetails.metadataUrl",
            "identity WorkRequestResource.entityUri",
            "identity homeRegionUrl",
            "identity url",
            "object-storage WorkRequestResource.entityUri",
            "work-requests WorkRequestResource.entityUri",
        ],
    ),
    (
        "it is any JSON, as nobody knows its members: `{:?}` prints all of it, and the wire log goes by \
         the names in it",
        &[
            "clinical-data-exchange CreateDeliveryEndpointDetails.oauth2Info",
            "clinical-data-exchange DeliveryEndpoint.oauth2Info",
        ],
    ),
];
