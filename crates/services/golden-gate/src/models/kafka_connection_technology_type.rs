// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the technology type of a Kafka connection.
    pub enum KafkaConnectionTechnologyType {
        ApacheKafka = "APACHE_KAFKA",
        AzureEventHubs = "AZURE_EVENT_HUBS",
        ConfluentKafka = "CONFLUENT_KAFKA",
        GoogleCloudManagedServiceForApacheKafka = "GOOGLE_CLOUD_MANAGED_SERVICE_FOR_APACHE_KAFKA",
        MicrosoftFabricEventstream = "MICROSOFT_FABRIC_EVENTSTREAM",
        OciStreaming = "OCI_STREAMING",
        OciStreamingWithApacheKafka = "OCI_STREAMING_WITH_APACHE_KAFKA",
    }
}
