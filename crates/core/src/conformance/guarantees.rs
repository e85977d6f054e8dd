//! The list of all guarantees, in groups, with the trait that each group needs.
//!
//! It is the only list: a guarantee that it does not contain is a function that is never used, which
//! the compiler reports.

/// Exports the guarantees from their modules, and creates `conformance_suite!`. The first argument is a
/// `$` for the macro that is created.
macro_rules! guarantees {
    (
        ($d:tt)
        store { $($group:ident($($need:ident)::+) { $($module:ident: $($guarantee:ident)+;)+ })+ }
        $log:ident($($log_need:ident)::+) { $($log_module:ident: $($log_guarantee:ident)+;)+ }
    ) => {
        $($(pub use super::$module::{$($guarantee),+};)+)+
        $(pub use super::$log_module::{$($log_guarantee),+};)+

        /// Expands to one test for each guarantee of a group. A group can be run for a store that
        /// implements only what the group needs:
        ///
        $(#[doc = concat!(
            "- `", stringify!($group), "`: [`", stringify!($($need)::+), "`](crate::", stringify!($($need)::+), ")",
        )])+
        #[doc = concat!(
            "- `", stringify!($log), "`: [`", stringify!($($log_need)::+), "`](crate::", stringify!($($log_need)::+), ")",
        )]
        /// - `store`, which is all of these but the last: [`storage::Store`](crate::storage::Store)
        ///
        /// The expression creates a new, empty [`StoreUnderTest`](crate::conformance::StoreUnderTest); it is placed in an async
        /// function, so it may use `await`. The calling crate needs `tokio` with `macros` and
        /// `rt-multi-thread`.
        ///
        /// ```ignore
        /// threelo_core::conformance_suite!(api_keys, MyBackend::new().await);
        /// ```
        #[macro_export]
        macro_rules! conformance_suite {
            (store, $d under_test:expr) => {
                $($crate::conformance_suite!($group, $d under_test);)+
            };
            $(($group, $d under_test:expr) => {
                $crate::conformance_suite!(
                    @tests dyn $crate::$($need)::+, $d under_test; $($($guarantee)+)+
                );
            };)+
            ($log, $d under_test:expr) => {
                $crate::conformance_suite!(
                    @tests dyn $crate::$($log_need)::+, $d under_test; $($($log_guarantee)+)+
                );
            };
            (@tests $d need:ty, $d under_test:expr; $d($d guarantee:ident)+) => {$d(
                #[::tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $d guarantee() {
                    let spawn: $crate::conformance::Spawn = |task| {
                        let task = ::tokio::spawn(task);
                        ::std::boxed::Box::pin(async move { task.await.expect("the task ends well") })
                    };
                    let under_test = $d under_test;
                    let fixture = $crate::conformance::Fixture::<$d need>::new(
                        $crate::conformance::StoreUnderTest::store(&under_test),
                        $crate::conformance::StoreUnderTest::peer(&under_test),
                        under_test,
                        spawn,
                    );
                    $crate::conformance::$d guarantee(&fixture).await;
                }
            )+};
        }
    };
}

guarantees! {
    ($)
    store {
        vault(storage::VaultStore) {
            vault:
                a_new_store_has_no_vault_header
                the_first_vault_header_stays
                of_many_vault_headers_all_callers_get_the_same
                a_vault_header_is_replaced_whole
                a_vault_header_that_has_changed_is_not_replaced
                of_many_that_replace_a_vault_header_one_does;
        }

        write_probe(storage::WriteProbe) {
            vault:
                a_write_probe_succeeds;
        }

        space_probe(storage::SpaceProbe) {
            vault:
                the_space_of_a_store_is_reported;
        }

        api_keys(storage::ApiKeyStore) {
            api_keys:
                an_api_key_is_added_once
                an_api_key_reads_back_whole
                a_configured_key_revokes_the_configured_key_before_it
                a_configured_key_that_was_generated_here_revokes_the_one_before_it
                a_configured_key_that_was_revoked_is_valid_again
                of_many_configured_keys_one_is_valid
                api_keys_come_oldest_first
                a_revoked_api_key_stays_in_the_list
                of_many_that_revoke_an_api_key_one_does
                a_rotated_api_key_expires_and_its_successor_is_there
                rotation_never_makes_an_api_key_last_longer
                an_api_key_that_cannot_be_rotated_gets_no_successor
                of_many_rotations_with_the_same_successor_one_succeeds
                the_latest_use_of_an_api_key_is_kept;
        }

        environments(storage::EnvironmentStore) {
            environments:
                an_environment_is_added_once
                of_many_that_add_an_environment_one_does
                environments_come_oldest_first
                an_appearance_is_replaced_whole
                an_appearance_belongs_to_its_environment
                an_environment_is_renamed
                an_environment_is_not_renamed_to_a_name_that_is_taken
                a_name_is_taken_in_every_case_and_by_an_id;
        }

        sessions(storage::SessionStore) {
            sessions:
                a_session_reads_back_whole
                a_second_session_with_a_token_is_refused
                a_deleted_session_is_gone
                purging_sessions_keeps_what_has_not_expired;
        }

        flows(storage::FlowStore) {
            flows:
                an_authorization_reads_back_whole
                of_many_that_take_an_authorization_one_gets_it
                a_second_authorization_with_a_state_is_refused
                a_pending_grant_reads_back_whole
                a_pending_grant_replaces_one_with_the_same_id
                a_deleted_pending_grant_is_gone
                purging_flows_keeps_what_has_not_expired
                a_session_has_a_limited_number_of_open_authorizations
                concurrent_authorizations_do_not_exceed_the_limit_of_their_session
                open_authorizations_are_limited_in_total;
        }

        operators(storage::OperatorStore) {
            operators:
                an_operator_session_reads_back_whole
                a_second_operator_session_with_a_token_is_refused
                of_many_that_delete_an_operator_session_one_does
                purging_operator_sessions_keeps_what_has_not_expired
                audit_entries_come_newest_first
                the_audit_log_of_an_environment_is_capped;
        }

        integrations(storage::IntegrationStore) {
            integrations:
                an_unknown_integration_is_absent
                an_integration_reads_back_whole
                of_many_that_insert_an_integration_one_does
                integrations_come_oldest_first
                of_many_that_update_an_integration_one_does
                a_stale_update_of_an_integration_changes_nothing
                an_integration_is_not_renamed_to_a_key_that_is_taken
                an_unknown_integration_is_not_deleted
                an_update_keeps_the_health_of_an_integration
                new_credentials_replace_refused_ones
                a_previous_secret_is_no_new_credential
                a_deleted_integration_keeps_its_health;
            deleted:
                a_deleted_integration_is_restored_once
                an_integration_is_renamed_to_the_key_of_a_deleted_one;
        }

        events(storage::EventStore) {
            events:
                events_are_read_in_order_after_a_position
                an_event_without_a_change_is_appended
                purging_events_keeps_the_later_ones
                no_appended_event_is_skipped
                positions_of_purged_events_are_not_reused;
        }

        deliveries(conformance::DeliveryStores) {
            deliveries:
                a_new_outbox_has_nothing_to_deliver
                of_many_that_route_an_event_one_does
                each_receiver_gets_an_event
                of_many_that_claim_a_delivery_one_gets_it
                a_delivery_is_due_again_when_its_lease_is_over
                a_settled_delivery_is_not_due_again
                a_delivery_to_retry_is_due_after_its_delay
                a_stale_claim_settles_nothing
                receivers_can_be_excluded
                events_of_a_connection_come_one_after_the_other
                deliveries_are_claimed_in_their_order
                a_replayed_event_is_delivered_again
                purging_events_removes_their_deliveries
                events_are_listed_newest_first;
        }

        idempotency(storage::IdempotencyStore) {
            idempotency:
                a_write_begins_once_and_is_known_from_then_on
                of_many_that_begin_a_write_one_does
                the_answer_to_a_write_is_kept
                an_answered_write_does_not_change
                only_the_attempt_that_began_a_write_ends_it
                a_write_that_was_not_processed_is_forgotten
                a_write_whose_lease_expires_has_an_unknown_outcome
                an_extended_write_stays_in_progress
                a_write_can_end_with_an_unknown_outcome
                a_late_answer_replaces_an_unknown_outcome
                purging_writes_keeps_the_new_ones
                the_writes_of_an_environment_take_up_limited_room
                of_many_writes_no_more_begin_than_there_is_room_for
                a_write_of_another_environment_is_another_write
                leases_of_writes_may_have_any_length;
        }

        connections(conformance::ConnectionStores) {
            integrations:
                an_integration_is_renamed_while_no_connection_uses_it
                a_used_integration_keeps_its_key
                deleting_an_integration_deletes_what_belongs_to_it
                the_versions_of_a_deleted_integration_are_remembered
                the_health_of_an_integration_is_stored_with_its_event
                an_unchanged_health_stores_nothing
                the_health_of_an_integration_that_has_changed_is_not_stored
                of_many_that_set_a_health_one_does;
            putting:
                a_put_stores_its_events_in_order
                a_connection_reads_back_whole
                a_new_connection_comes_with_tokens_and_event
                of_many_that_put_a_connection_one_does
                connections_have_unique_numbers
                a_replaced_connection_keeps_the_fields_set_by_the_store
                a_connection_created_again_gets_another_number
                the_version_of_a_deleted_connection_is_remembered
                tokens_that_do_not_follow_store_no_connection
                a_connection_needs_its_integration
                a_pending_grant_becomes_one_connection
                without_its_pending_grant_nothing_is_stored
                a_conflict_does_not_use_up_the_pending_grant;
            connections:
                an_unknown_connection_is_absent
                connections_are_updated_together
                an_update_stores_its_events_with_the_change_or_not_at_all
                an_unknown_connection_stops_the_whole_update
                a_stale_connection_stops_the_whole_update
                of_many_that_update_a_connection_one_does
                an_update_does_not_reach_the_successor_of_a_deleted_connection
                an_update_keeps_the_fields_set_by_the_store
                a_touch_stores_the_latest_time
                a_touch_of_an_unknown_connection_is_skipped
                a_deleted_connection_leaves_no_tokens
                of_many_that_delete_a_connection_one_does;
            purging:
                purging_connections_erases_those_deleted_before_the_cutoff
                purging_connections_keeps_existing_ones
                purging_connections_keeps_one_that_was_created_again
                a_connection_created_after_a_purge_starts_at_version_one
                the_connections_of_a_deleted_integration_are_purged_by_its_time_of_deletion
                tokens_that_follow_a_purged_version_are_not_stored;
            deleted:
                a_deleted_connection_reads_back_whole
                deleted_connections_come_latest_first
                a_restored_connection_is_unchanged
                of_many_that_restore_a_connection_one_does
                a_connection_whose_key_was_taken_is_not_restored
                a_deleted_integration_accepts_no_connections
                a_deleted_integration_is_erased_or_purged;
            list:
                connections_are_counted_like_they_are_listed
                connections_come_newest_first_then_by_descending_number
                a_page_follows_the_one_before
                a_list_continues_after_a_connection
                a_list_contains_the_status_of_the_tokens
                a_deleted_connection_is_not_listed
                connections_are_found_by_id
                connections_are_found_by_integration
                connections_are_found_by_all_their_tags
                connections_are_found_by_state
                connections_are_found_by_their_expiry
                connections_are_found_by_end_user
                connections_are_found_by_organization
                connections_are_found_by_text_in_any_case
                connections_are_found_by_their_sites
                a_search_treats_every_character_literally
                every_criterion_must_match
                a_list_follows_an_update;
            events:
                no_event_is_skipped;
        }

        tokens(conformance::ConnectionStores) {
            tokens:
                tokens_of_an_unknown_connection_are_absent
                a_token_row_reads_back_whole
                of_many_that_replace_the_tokens_one_does
                tokens_that_do_not_follow_replace_nothing
                the_tokens_of_a_deleted_connection_are_not_replaced
                a_status_is_stored_with_its_event
                an_unchanged_status_stores_nothing
                a_status_of_another_version_stores_nothing
                of_many_that_set_a_status_one_does
                connections_are_counted_by_their_state;
        }

        rotations(conformance::RotationStores) {
            deleted:
                an_erased_connection_is_not_restored
                a_purged_connection_is_not_restored
                orphaned_tokens_of_a_deleted_connection_are_kept_as_long_as_it;
            rotations:
                a_first_claim_starts_an_attempt
                of_many_that_claim_a_rotation_one_does
                a_lease_blocks_every_other_claim
                a_claim_whose_outcome_is_unknown_is_confirmed_by_repeating_it
                an_attempt_continues_under_the_next_lease
                an_attempt_is_restarted_on_request
                a_claim_for_another_version_is_refused
                a_claim_that_sent_nothing_is_undone
                undoing_a_later_claim_leaves_the_attempt
                no_claim_is_granted_during_a_cooldown
                rejections_are_counted
                a_stale_claim_releases_nothing
                new_tokens_end_lease_and_attempt
                a_new_grant_ends_lease_attempt_and_orphaned_tokens
                attempts_without_an_active_lease_are_due
                an_attempt_of_a_connection_that_needs_reconnecting_is_not_due
                tokens_that_were_not_refreshed_for_long_are_idle
                orphaned_tokens_read_back_newest_first
                orphaned_tokens_need_their_grant
                a_replacement_drops_orphaned_tokens_of_earlier_versions
                orphaned_tokens_are_promoted_once
                old_orphaned_tokens_are_purged
                of_many_that_announce_the_end_of_a_grant_one_does
                the_end_of_a_new_grant_is_announced_again
                grants_that_end_soon_are_found;
        }

        sealed(conformance::SealedStores) {
            sealed:
                a_new_store_has_no_sealed_values
                every_sealed_cell_is_found_once
                sealed_cells_come_in_pages_of_any_size
                deleted_records_keep_their_sealed_cells_until_erased
                a_cell_is_resealed_and_nothing_else_changes
                a_cell_whose_bytes_have_changed_is_not_resealed
                of_many_that_reseal_a_cell_one_does
                a_resealed_cell_does_not_stop_a_rotation
                the_pages_stay_while_cells_are_resealed;
            idempotency:
                the_writes_of_a_deleted_connection_stay_until_it_is_erased;
        }

        changes(conformance::ChangeStores) {
            environments:
                writes_of_environments_are_announced;
            changes:
                a_new_store_has_no_changes
                writes_of_integrations_are_announced
                writes_of_connections_are_announced
                writes_of_tokens_are_announced
                writes_of_api_keys_are_announced
                calls_that_change_nothing_announce_nothing
                an_announced_change_can_be_read
                no_change_is_skipped
                changes_are_read_in_order_after_a_position
                an_update_for_a_socket_is_read_back_whole
                purging_changes_keeps_the_newest;
        }

        contents(conformance::ContentStores) {
            environments:
                an_environment_that_is_not_empty_is_not_removed
                removing_an_environment_removes_its_sessions_and_events
                nothing_is_added_to_a_removed_environment;
            idempotency:
                a_removed_environment_takes_its_writes_along;
            operators:
                removing_an_environment_removes_its_operators_and_audit_log;
        }

        isolation(conformance::IsolationStores) {
            isolation:
                integrations_of_another_environment_are_not_found
                an_update_of_an_integration_leaves_its_namesake
                an_update_does_not_move_an_integration_to_another_environment
                a_health_leaves_its_namesake
                a_deleted_integration_leaves_its_namesake
                a_restored_integration_leaves_its_namesake
                an_erased_integration_leaves_its_namesake
                connections_of_another_environment_are_not_found
                a_connection_needs_an_integration_of_its_own_environment
                a_put_connection_leaves_its_namesake
                updated_connections_leave_their_namesakes
                touched_connections_leave_their_namesakes
                a_deleted_connection_leaves_its_namesake
                a_restored_connection_leaves_its_namesake
                an_erased_connection_leaves_its_namesake
                replaced_tokens_leave_their_namesakes
                a_token_status_leaves_its_namesake
                a_lease_does_not_block_another_environment
                orphaned_tokens_of_another_environment_are_not_found
                an_announcement_leaves_its_namesake
                every_environment_is_swept
                events_of_another_environment_are_not_listed
                events_of_another_environment_are_not_replayed
                deliveries_of_namesakes_do_not_wait_for_each_other
                a_resealed_cell_leaves_its_namesake
                changes_name_their_environment
                flows_and_sessions_keep_their_environment;
        }

        values(conformance::ValueStores) {
            values:
                odd_text_survives
                odd_text_can_be_searched
                big_values_survive
                json_survives
                times_are_kept_to_the_millisecond
                times_of_every_age_survive;
        }
    }
    request_log(storage::RequestLogStore) {
        isolation:
            requests_of_another_environment_are_not_found;
        request_log:
            a_request_reads_back_whole
            requests_come_newest_first
            requests_are_found_by_each_criterion
            requests_are_found_by_their_api_key
            requests_are_found_by_their_operation
            requests_are_found_by_a_part_of_their_path
            requests_are_found_by_a_text_in_any_of_their_texts
            requests_are_found_by_the_time_at_which_they_began
            pages_of_requests_follow_each_other_without_gaps
            requests_after_a_position_come_oldest_first
            the_latest_calls_of_several_connections_are_summarised
            calls_of_namesakes_are_not_in_the_summary
            a_summary_has_the_latest_calls_only
            a_summary_is_made_from_the_latest_records_of_an_id
            any_number_of_connections_is_summarised
            the_last_position_is_that_of_the_newest_request
            a_trim_removes_requests_that_are_too_old
            a_trim_keeps_the_log_within_its_bytes
            a_page_of_the_request_log_is_bounded
            a_search_of_requests_ends_at_a_position
            a_time_is_found_as_a_position
            the_size_of_the_log_grows_with_its_records
            positions_of_trimmed_requests_are_not_reused
            a_large_batch_of_requests_is_kept_in_order
            requests_of_many_callers_are_all_kept;
        values:
            odd_text_does_not_stop_the_request_log
            times_of_requests_are_kept_to_the_millisecond;
    }
}
