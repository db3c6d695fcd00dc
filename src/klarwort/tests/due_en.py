"""English sentences of many trades with the time they mean, and those that mean none.

"@" says when and where the sentences below are written. A day alone stands where no clock time is said.
"""

EXAMPLES = """
@ 2026-11-16T10:00 GB-ENG
2026-11-16T16:00 | Your replacement kettle leaves our depot at 4 pm today.
2026-11-20T17:00 | I will send the corrected lease by close of play Friday.
2026-11-17T12:00 | The plumber will be with you between 10 am and noon tomorrow.
2026-11-23 | You will have the refund within five working days.
2026-11-16T11:30 | We'll ring you back in an hour and a half.
@ 2026-11-17T14:20 GB-ENG
2026-11-18T17:00 | I'll email the amended itinerary by end of business tomorrow.
2026-11-19T08:30 | The new boiler goes in on Thursday at half past eight.
2026-11-25 | We are re-plastering the ceiling next Wednesday.
2026-11-24 | Your glasses will be ready a week today.
2026-11-19T11:00 | The courier collects the parcel the day after tomorrow before 11.
2026-11-14 | We shipped the lens three days ago.
2026-11-17T14:20 | I have just cancelled the direct debit.
2026-11-16 | Our fitter has been on site since Monday.
2026-11-13 | The refund went out last Friday.
2026-11-17 | I spoke to the landlord this morning.
2026-11-17T12:35 | The van left at 12:35 today.
2026-11-09 | The keys were handed over on 9 November.
2026-11-17T12:20 | Two hours ago we switched the tank over.
- | I look forward to our call.
- | We will make it right this time.
- | The part costs 12.50 and takes 3 days.
- | I second that: the second delivery was short.
- | Your order 11-17-2026 is not affected.
- | May I call you?
2026-11-15 | We sat down at the weekend.
- | The March invoice was wrong.
2026-11-20 | Please send the form by Friday.
2026-11-17T09:00 | The 9 o'clock tour was full.
- | Two days later it broke again.
2026-11-19T17:00 | I will call you at the latest on Thursday at 5.
2026-11-26 | Your new sofa lands on Thursday week.
2026-11-23T08:00 | We start at 8 sharp on the 23rd.
2026-12-02 | The crane is booked from 30 November to 2 December.
2026-11-24 | It will be with you in 3-5 working days.
2026-11-17T22:00 | I am sending it tonight.
2026-11-30 | She will be back on Mon 30 Nov.
2026-11-19T16:00 | We deliver by Thurs 4pm.
2026-11-11 | Your card was charged twice on 11 November.
- | It was due last month.
- | We were closed over Christmas.
2026-12-24 | By Christmas Eve you will have both.
- | The update runs overnight.
- | In the past two weeks we have called six times.
2026-11-19 | Over the next two days we will test it.
2026-11-17T14:21 | I'll do it in a minute.
2026-11-17T11:40 | Mr Abara replaced the fuse at 11.40 this morning.
2026-11-14 | The bath was refitted on Saturday.
2026-11-18T14:00 | You asked for Wednesday; I can confirm Wednesday at 2.
2026-11-20T08:30 | Our team will be there from 8.30 on Friday morning.
2026-11-17T09:00 | I have been chasing the supplier since 9 am.
2026-11-17T13:50 | The gate opened half an hour ago.
@ 2026-11-17T23:50 GB-ENG
2026-11-18T02:00 | The restore finishes at 2 am.
@ 2026-11-18T08:05 GB-ENG
2026-12-02 | The engineer is coming in a fortnight.
2026-11-30 | We will credit your account by month-end.
2026-12-31 | You will get the audit letter by quarter-end.
2026-12-04 | Delivery is booked for the week after next.
2026-11-18T19:30 | I am taking the cake to the venue at 7.30 this evening.
2026-11-20T12:00 | We will have your car ready by lunchtime on Friday.
2026-11-18T08:50 | The locksmith arrives within 45 minutes.
@ 2026-11-19T16:45 GB-ENG
2026-11-20 | I will ring you first thing tomorrow.
2026-11-30T08:00 | The hoist is being replaced on Monday 30 November at 8am.
2026-12-01 | We are issuing the certificate on the 1st of December.
- | The new windows are going in mid-January.
- | You will have the quote by the middle of the month.
2026-11-20T10:00 | First thing tomorrow our baker makes the cake again.
2026-11-23T10:00 | She is ringing the mill on Monday first thing.
- | The first thing we did was to stop the press.
2026-11-26T13:00 | At 14:00 CET next Thursday we switch you back.
2026-11-20T13:30 | On Friday I will call you at 2.30 pm (German time).
2026-11-24T15:00 | You will hear from me no later than Tuesday, 3 p.m.
2026-12-03T11:00 | Ms Okafor will visit on December 3rd between 9 and 11.
2026-11-29 | Your new card will arrive within 7 to 10 days.
2026-11-20T16:00 | We'll have someone there between 2 and 4 tomorrow.
- | I will update you at 5 pm each day.
2026-12-02T10:30 | The survey is on the 2nd of December at 10.30.
2026-11-27 | You will have it by a week on Friday.
- | We expect the part in the first half of January.
2026-11-30 | She starts on Monday week.
2026-11-19T15:00 | I left you a message at 3 o'clock.
2026-11-18 | The crew was there all day yesterday.
2026-11-19 | As of this morning the site is open.
2026-12-31 | We'll finish before the end of next month.
- | It has 24 ports and 2 fans.
2026-11-20 | By this time tomorrow you will have the keys.
- | We close at 6 on weekdays.
- | The last service was in March.
2026-11-30 | I'll be back on the 30th.
- | Give us 48 hours.
@ 2026-11-20T11:30 GB-ENG
2026-11-23T12:00 | You will have the transcript on Monday morning.
2026-11-21 | We will collect the sofa this Saturday.
2026-11-20T17:00 | I'll be in touch by the end of the day.
2027-01-06 | Your tickets are valid until 6 January 2027.
2026-11-17 | On Tuesday we replaced the gasket.
2026-11-13 | A week ago we ordered the glass.
- | The night before last the alarm was reset.
- | The letter dated 2 November is attached.
@ 2026-11-22T20:00 GB-ENG
2026-11-23T08:45 | The tuner comes tomorrow at quarter to nine.
@ 2026-12-29T15:00 GB-ENG
2027-01-04 | Three working days from now you will have the new key fobs.
2027-01-09 | We'll have the roof watertight by 9 January.
2027-01-08 | The tenancy deposit will be back in your account by the end of next week.
@ 2027-01-04T09:00 GB-ENG
2026-12-23 | We posted your passport on 23 December.
- | Last month we serviced the unit.
@ 2027-03-08T09:00 GB-ENG
2027-03-31 | The lift will be running again by the end of March.
2027-04-01 | We will send the revised plan with the invoice dated 1 April.
2027-04-30 | Next month we will replace the pump.
@ 2027-03-26T12:00 GB-ENG
2027-03-31 | We will reprint the menus in two working days.
@ 2027-06-09T13:10 GB-ENG
2027-06-11T09:00 | I will be at your shop at 9 on Friday.
2027-06-19 | We deliver the marquee on 19/06/2027.
2027-06-25T12:00 | By 25 June at noon the pitch will be marked out.
- | We'll look at it shortly.
- | You may return the shoes within 30 days of purchase.
- | We open Monday to Saturday, 9 to 5.
- | The warranty lasts two years.
- | Flat 4, 12 May Street was without power.
2027-06-07 | I should have called you on Monday.
- | It takes 10 minutes to reset the meter.
@ 2026-11-18T10:00 GB-ENG
2027-01-12 | On the second Tuesday in January our auditor will visit you.
- | On the first Monday after the holidays we will ring.
2026-11-30 | We will replace every valve before the month is out.
2026-12-05 | The refund will reach you by 05/12/2026.
2026-11-19T08:00 | Tomorrow at 8 am their driver will be at your gate.
2026-11-20T07:30 | From 7.30 am my colleague is there on Friday.
@ 2026-11-18T10:00 US-NY
2026-12-03 | Your replacement arrives 12/3/2026.
2026-11-24 | The crate clears customs on 11/24/2026.
2026-11-20T09:30 | Luis will be on your dock by 9:30 am Friday.
2026-11-30 | On the last Monday of the month I review your account.
2026-12-03 | Your passports reach you on 12/3.
2026-11-18T21:00 | I will text you at 9 tonight.
@ 2026-11-18T10:00 GB-ENG
2026-12-03 | The deposit goes back to you by 03/12.
2026-11-20T07:45 | The coach will stop at your door at 0745 on Friday.
2026-11-19T15:30 | We'll remount the awning at 1530 hrs tomorrow.
2026-11-24 | You will see the discount on the bill dated 24 November.
- | Our hotline is staffed on 24/7 duty.
- | The factory will make 1500 units at 1200 euros.
2026-11-18T09:00 | The crates have been aboard since nine this morning.
"""
