// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a crypto analysis result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAnalysisResultSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the work request.
    pub work_request_id: Option<String>,
    /// The aggregation mode of the results.
    pub aggregation_mode: models::CryptoAnalysisResultAggregationMode,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The OCID of the managed instance.
    pub managed_instance_id: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The time of the first event.
    pub time_first_event: Option<DateTime<Utc>>,
    /// The time of the last event.
    pub time_last_event: Option<DateTime<Utc>>,
    /// The number of events in the analysis.
    pub total_event_count: i64,
    /// The number of summarized events, without duplicates.
    pub summarized_event_count: i64,
    /// The number of findings.
    pub finding_count: i64,
    /// The number of noncompliant findings.
    pub non_compliant_finding_count: i64,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The version of the Crypto Roadmap for the analysis.
    pub crypto_roadmap_version: String,
    /// The namespace.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: String,
}

model! {
    CryptoAnalysisResultSummary {
        id = "id";
        work_request_id = "workRequestId";
        aggregation_mode = "aggregationMode";
        fleet_id = "fleetId";
        managed_instance_id = "managedInstanceId";
        host_name = "hostName";
        time_first_event = "timeFirstEvent";
        time_last_event = "timeLastEvent";
        total_event_count = "totalEventCount";
        summarized_event_count = "summarizedEventCount";
        finding_count = "findingCount";
        non_compliant_finding_count = "nonCompliantFindingCount";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        crypto_roadmap_version = "cryptoRoadmapVersion";
        namespace = "namespace";
        bucket_name = "bucketName";
        object_name = "objectName";
    }
}
