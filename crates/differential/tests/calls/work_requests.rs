//! Calls of the Work Requests API.

use oci_sdk_differential::clients::work_requests::{Client, types};
use oci_sdk_work_requests::{WorkRequestClient, models::SortOrder};

use crate::{AWKWARD, comparison::Stage};

#[tokio::test]
async fn work_requests() {
    let stage = Stage::of("work-requests").await;
    let ours = WorkRequestClient::new(&stage.config).unwrap();
    let theirs = Client::new(&stage.url("/20160918"));

    stage
        .check(
            ours.list_work_requests("ocid1"),
            theirs.list_work_requests().compartment_id("ocid1").send(),
        )
        .await;
    stage
        .check(
            ours.list_work_requests(AWKWARD).resource_id(AWKWARD).limit(7),
            theirs
                .list_work_requests()
                .compartment_id(AWKWARD)
                .resource_id(AWKWARD)
                .limit(7)
                .send(),
        )
        .await;
    stage
        .check(
            ours.get_work_request(AWKWARD),
            theirs.get_work_request().work_request_id(AWKWARD).send(),
        )
        .await;
    stage
        .check(
            ours.list_work_request_logs("..a/../b").sort_order(SortOrder::Desc).limit(1000),
            theirs
                .list_work_request_logs()
                .work_request_id("..a/../b")
                .sort_order(types::ListWorkRequestLogsSortOrder::Desc)
                .limit(1000)
                .send(),
        )
        .await;
    stage
        .check(
            ours.list_work_request_errors("ocid1").page("no such page").limit(-1),
            theirs
                .list_work_request_errors()
                .work_request_id("ocid1")
                .page("no such page")
                .limit(-1)
                .send(),
        )
        .await;
}
