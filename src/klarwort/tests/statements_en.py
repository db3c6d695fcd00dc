"""English sentences and what they state ("@"): deeds, promises, facts, in the order of their clauses."""

EXAMPLES = """
@ done
We have sent you a new charger today.
The wrong lamp was collected from you on Monday.
Your account has been corrected.
Our fitter replaced the valve this morning.
I've passed your file to Ms Adeyemi, who is reviewing it now.
The batch has been on hold since 10:20.
Ms Yilmaz is reworking slides 4 to 9 right now.
The parcel went out yesterday.
We managed to recover all your files.
The late fee is removed.
I had the boiler switched off at once.
Two technicians are booked for tomorrow.
We reordered the glass on Friday.
Your wedding cake was baked again from scratch last night.
Our locksmiths swapped the belt on Monday.
Accounts reversed the double charge yesterday.
Two of the six chairs have been reupholstered.
The deposit has been back in your account since yesterday.
I was at the site myself on Sunday.
Your confirmation has just gone out by email.
Someone from our team is on the way to you.
We have taken the batch off the shelves in all 14 shops.
Our electrician isolated the circuit within the hour.
I have talked to the driver.
I rang their last employers for references.
My team deep-cleaned room 14 this morning.
We have frozen all updates until January.
We have since had the alternators tested.
We have changed to a soap without perfume.
Five of the parcels did reach your warehouse.
We put all forty copies together by hand.
You received the corrected invoice yesterday.
While he was there he also put in the second gauge.
I have put one aside in case it fails again.
@ done done
I cancelled the order and refunded the deposit.
@ fact
We spoke on the phone yesterday.
The manufacturer fitted the wrong seal.
The carrier delivers on Friday.
You ordered twelve chairs on 3 November.
We agreed on 20 November.
Two of the twelve pallets are still missing.
According to our supplier the glass arrives in calendar week 49.
The total comes to 480 euros.
The police have recorded the damage.
We agreed that I would call every day.
@ nothing
I am so sorry.
I overlooked your mail.
We did not pass on two of your images.
We are trying to deliver by Friday.
Could you do Thursday at 10?
If you need parts tomorrow morning, I will drive them over.
Please send me the photo by tomorrow.
I understand that you are angry.
We would like to send you a voucher.
I hope it arrives on Friday.
We should have called you.
I assumed the photos were cleared.
I cannot give you a date yet.
Thank you for waiting.
That was my mistake.
You can reach me on 020 7946 0000.
I mixed up the numbers.
Maybe we can make it by Tuesday.
We appreciate your patience.
There is no earlier train, I am afraid.
I do not know yet why the alarm did not go off.
You can rely on me.
I want to make this right.
The exchange costs you nothing.
We owe you an answer.
Nothing has been charged so far.
@ promise
I will call you at 4 pm today.
You will have the report by Friday.
Our engineer is coming on Wednesday at 8.
We are reprinting the run at our expense.
The replacement leaves our plant tomorrow.
I'll see to it personally.
We're going to repaint the wall free of charge.
The new unit will be delivered on 3 December.
I am crediting you item 3, 480 euros.
We cover the taxi fare.
By the end of the week we will have fixed the damage.
I'm with you at 2 pm.
Delivery is on Friday before noon.
You can pick up your glasses from Friday 10 am.
I promise to call you by 3 pm today.
We will get back to you shortly.
My husband sets off at 1 pm.
I will put the readings on your desk by noon tomorrow.
Until then we are lending you a car.
From tonight the programme runs on all devices.
Your daughter gets a place in the other group on Monday.
The other four follow next Wednesday.
You will know by Friday 5 pm at the latest.
Mr Wenger rings you back in a quarter of an hour.
@ promise promise
I will collect the dryer and bring the new one.
@ promise
At 8 am our driver will be at your gate.
By 9 am tomorrow the lift is back in service.
Before 10 am your dock plate is back in place.
The new tariff appears on the bill of 1 December.
By Friday the roof is watertight.
I am on site at 3 pm.
@ fact
The foundry plans to cast the housing on 3 December.
The vendor hopes to release the patch on Monday.
@ promise
On New Year's Eve one of our technicians will be in your bar.
A loan unit stays with you until Friday.
You will not see an invoice for the loan.
@ nothing
I told you on Friday that it was safe; it was not.
We let things slide for three weeks, and I am sorry.
You asked why the alarm went off at night.
@ nothing
We will try our hardest to have it there by Friday.
We are doing everything we can to ship on Monday.
We are giving it our all to make Friday.
The problem is back again on Friday.
On Saturday our warehouse is closed.
"""
